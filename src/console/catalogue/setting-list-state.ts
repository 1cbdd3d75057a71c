/** The state of the short lists of settings: those in use, or those that were archived. */
export const settingListOptions = {
  sorts: ["name"],
  defaultSort: { key: "name", direction: "asc" },
  filters: { state: ["archived"] },
} as const;
