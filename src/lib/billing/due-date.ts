import { addDays, calendarDay, lastDayOfMonth, type CalendarDay } from "./calendar-day";

export interface PaymentTermRule {
  days: number;
  endOfMonth: boolean;
  /** 1 to 31. Months that are too short use their last day. */
  dayOfMonth?: number | null;
}

/**
 * The day a document falls due: the days are added, then the end of that month is taken ("30 jours
 * fin de mois"), then the next such day of the month, that very day included ("30 jours fin de
 * mois le 10": the 10th of the month after).
 */
export function dueDate(issueDate: CalendarDay, term: PaymentTermRule): CalendarDay {
  const afterDays = addDays(issueDate, term.days);
  const base = term.endOfMonth ? lastDayOfMonth(afterDays) : afterDays;
  return term.dayOfMonth ? nextDayOfMonth(base, term.dayOfMonth) : base;
}

function nextDayOfMonth(from: CalendarDay, dayOfMonth: number): CalendarDay {
  const year = from.getUTCFullYear();
  const month = from.getUTCMonth() + 1;
  const sameMonth = dayWithin(year, month, dayOfMonth);
  return sameMonth >= from ? sameMonth : dayWithin(year, month + 1, dayOfMonth);
}

function dayWithin(year: number, month: number, dayOfMonth: number): CalendarDay {
  const last = lastDayOfMonth(calendarDay(year, month, 1));
  return calendarDay(year, month, Math.min(dayOfMonth, last.getUTCDate()));
}
