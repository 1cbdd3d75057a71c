import { Boxes, Car, Clock, HandCoins, type LucideIcon, Package, Sparkles } from "lucide-react";

import type { ProductKind } from "@/console/catalogue/product-form-schema";

export const kindIcons: Record<ProductKind, LucideIcon> = {
  GOOD: Package,
  SERVICE: Sparkles,
  LABOUR: Clock,
  TRAVEL: Car,
  KIT: Boxes,
  DISBURSEMENT: HandCoins,
};
