/** The part of Prisma's DMMF that describes what the client's operations take. */
export type InputSchema = { inputObjectTypes: { prisma?: readonly InputType[] } };

export type InputType = { name: string; fields: readonly InputField[] };

export type InputField = {
  name: string;
  isRequired: boolean;
  inputTypes: readonly { type: string; location: string }[];
};

/** Prisma's input types by name. */
export type InputTypes = ReadonlyMap<string, InputType>;

export function inputTypes({ inputObjectTypes }: InputSchema): InputTypes {
  return new Map((inputObjectTypes.prisma ?? []).map((type) => [type.name, type]));
}

/** The names of the object types that a field of an input takes, each once. */
export function objectTypes(input: InputType | undefined, field: string): string[] {
  const taken = input?.fields.find(({ name }) => name === field)?.inputTypes ?? [];
  return [...new Set(taken.filter(({ location }) => location === "inputObjectTypes").map(({ type }) => type))];
}
