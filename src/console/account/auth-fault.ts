/** What better-auth answers: data, or an error with a status and a code. */
type Answer<Data> = { data: Data | null; error: { status: number; code?: string } | null };

/** A refusal of better-auth, thrown so that queries and mutations see it as one. */
export class AuthFault extends Error {
  constructor(
    readonly status: number,
    readonly code: string | undefined,
  ) {
    super(code ?? String(status));
  }
}

/** The data of an answer of better-auth. @throws AuthFault when it refused. */
export async function orThrow<Data>(answer: Promise<Answer<Data>>): Promise<Data> {
  const { data, error } = await answer;
  if (error || data === null) throw new AuthFault(error?.status ?? 0, error?.code);
  return data;
}
