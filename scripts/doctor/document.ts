import type { Remedy, Trouble } from "./trouble";

const INTRODUCTION = `# Troubleshooting

Written by \`npm run docs:troubleshooting\` from \`scripts/doctor/troubles/\`; do not edit.

\`npm run doctor\` looks for all of these in the checkout and the configured database (\`DATABASE_URL\` and \`DIRECT_URL\`, or
the embedded server), and says which command helps; it changes nothing. \`npm run check\` is quicker: do schema,
\`ORG_SCOPED_MODELS\`, generated files, migrations, tables and policies agree, and is what you have changed lint-clean?
\`npm start\`, \`npm run dev\` and \`npm test\` say the same words where a trouble stops them.

| name | trouble |
| --- | --- |`;

/** docs/troubleshooting.md, whole. */
export function documentOf(troubles: readonly Trouble[]): string {
  const contents = troubles.map(({ name, title }) => `| [${name}](#${name}) | ${title} |`);
  return `${[INTRODUCTION, ...contents].join("\n")}\n\n${troubles.map(section).join("\n\n")}\n`;
}

function section({ name, title, shows, why, remedy }: Trouble): string {
  return [`## ${name}`, `**${title}.**`, `*What you see.* ${shows}`, `*Why.* ${why}`, "*What to do.*", remedy.map(step).join("\n")].join("\n\n");
}

const step = ({ say, run }: Remedy): string => (run === undefined ? `- ${say}` : `- ${say}\n\n  \`\`\`sh\n  ${run}\n  \`\`\``);
