/** The columns of the lines where they are a table: grip, words, quantity, unit, price, discount, VAT, net, menu. */
export const lineColumns =
  "@4xl:grid-cols-[1.25rem_minmax(0,1fr)_5rem_6.25rem_7rem_4.75rem_6.25rem_6.5rem_2rem] @4xl:gap-x-2";
