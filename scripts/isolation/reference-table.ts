import type { KitReport } from "org-scope/test-kit";

/** The spoofs that make a row of A refer to one of B. */
const REFERENCES = ["id of B as a foreign key", "nested connect", "nested connectOrCreate", "nested set", "nested create", "nested createMany"];

/** How many attempts to cross were made by the plain client, and which left a row of A that refers to B. */
export function referenceTable({ bySpoof, leaks }: KitReport): string {
  const lines = REFERENCES.map((spoof) => {
    const crossed = leaks.filter((leak) => leak.spoof === spoof && leak.kind === "refers");
    const kinds = [...new Set(crossed.map(({ told }) => told.replace(" points to ", " → ").replace(" of B", "")))];
    return `| ${spoof} | ${bySpoof[spoof]?.attacks ?? 0} | ${crossed.length} | ${kinds.slice(0, 6).join(", ")} |`;
  });
  return ["| spoof | attacks | rows of A that refer to B | which |", "| --- | ---: | ---: | --- |", ...lines].join("\n");
}
