import { describe, expect, it } from "vitest";

import { errorMessage } from "@/console/lib/error-message";

import { french } from "./french";

const refusal = (data: Record<string, unknown>) => Object.assign(new Error("English, for developers"), { data });

describe("the sentence of an error", () => {
  it("is the reason's, when the server gives one", () => {
    const error = refusal({ code: "PRECONDITION_FAILED", reason: "guard.invoiceFrozen" });
    expect(errorMessage(error, french)).toMatch(/^Une facture émise/);
  });

  it("is the reason's also where all refusals are listed together", () => {
    const params = { field: "siret", value: "30326504500017", name: "Menuiserie Kervella" };
    const error = refusal({ code: "CONFLICT", reason: "client.duplicate", params });
    expect(errorMessage(error, french)).toMatch(/^Menuiserie Kervella porte déjà ce SIRET/);
  });

  it("is the code's, when the reason has no text", () => {
    const error = refusal({ code: "NOT_FOUND", reason: "nowhere.unheardOf" });
    expect(errorMessage(error, french)).toBe("Cet élément n’existe pas ou n’existe plus.");
  });

  it("tells a silent server from a fault of our own", () => {
    expect(errorMessage(new TypeError("Failed to fetch"), french)).toMatch(/^Le serveur ne répond pas/);
    expect(errorMessage(new Error("x is undefined"), french)).toMatch(/^Une erreur inattendue/);
    expect(errorMessage("text", french)).toMatch(/^Une erreur inattendue/);
  });

  it("never shows the server's own words", () => {
    expect(errorMessage(refusal({ code: "INTERNAL_SERVER_ERROR" }), french)).not.toContain("English");
  });
});
