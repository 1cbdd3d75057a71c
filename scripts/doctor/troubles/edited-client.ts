import { editedGenerated } from "../read/generated";
import { few, good, trouble, unknown, type Trouble } from "../trouble";

export const editedClient: Trouble = {
  name: "edited-client",
  title: "Generated files were edited by hand",
  shows: "`npm run check` names the files.",
  why: "`generated/` is written by `prisma generate` only: the next one undoes an edit. What the files were is written down when they are made, in `generated/files.json`.",
  remedy: [{ say: "Change the schema instead, and generate.", run: "npx prisma generate" }],
  async look({ root }) {
    const edited = editedGenerated(root);
    if (!edited) return unknown("not written down what was generated: `npx prisma generate` does it");
    return edited.length === 0 ? good("as generated") : trouble(`not as generated: ${few(edited)}`);
  },
};
