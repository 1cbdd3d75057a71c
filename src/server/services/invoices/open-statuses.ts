/** Statuses in which something may still be owed. */
export const OPEN_STATUSES = ["ISSUED", "SENT", "PARTIALLY_PAID", "OVERDUE", "DISPUTED"] as const;
