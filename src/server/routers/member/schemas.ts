import { z } from "zod";
import { ROLE_LEVELS, type Role } from "@/lib/permissions";

export const role = z.enum(Object.keys(ROLE_LEVELS) as [Role, ...Role[]]).exclude(["CLIENT"]);
export const id = z.string().min(1).max(40);
export const token = z.string().min(20).max(100);
