"use client";

import { createAuthClient } from "better-auth/react";

/** better-auth in the browser; it talks to /api/auth of the address that served the page. */
export const authClient = createAuthClient();
