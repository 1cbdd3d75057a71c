/** Remembers whether the sidebar is folded, so that the server renders it as it was left. */
export const sidebarCookie = "heartco.sidebar";
