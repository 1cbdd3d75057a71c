import type { CalendarDay } from "@/lib/billing/calendar-day";

type Task = { day: CalendarDay; run: () => Promise<void> };

/** What happens on which day. Tasks may plan further ones; what lies after the last day never happens. */
export function createAgenda(lastDay: CalendarDay) {
  const tasks: Task[] = [];
  return {
    plan(day: CalendarDay, run: () => Promise<void>): void {
      if (day <= lastDay) tasks.push({ day, run });
    },
    /** Does the tasks day by day, those of one day in the order they were planned in. */
    async run(): Promise<void> {
      while (tasks.length > 0) {
        const earliest = tasks.reduce((first, task) => (task.day < first.day ? task : first));
        tasks.splice(tasks.indexOf(earliest), 1);
        await earliest.run();
      }
    },
  };
}

export type Agenda = ReturnType<typeof createAgenda>;
