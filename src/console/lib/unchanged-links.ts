/**
 * The fields without those links that are as they were. A link to what has since been archived may stay, but the
 * server refuses it as a new choice.
 */
export function withoutUnchangedLinks<Fields extends object, Link extends keyof Fields>(
  fields: Fields,
  before: { [Name in Link]: unknown },
  links: readonly Link[],
): Omit<Fields, Link> & Partial<Pick<Fields, Link>> {
  const changed: Partial<Fields> = { ...fields };
  for (const link of links) if (fields[link] === before[link]) delete changed[link];
  return changed as Omit<Fields, Link> & Partial<Pick<Fields, Link>>;
}

type Option = { value: string; label: string };

/** The choices, with the present one among them even if it is no longer offered. */
export function withPresent(options: readonly Option[], present: { id: string; name: string } | null | undefined): readonly Option[] {
  if (!present || options.some(({ value }) => value === present.id)) return options;
  return [...options, { value: present.id, label: present.name }];
}
