/** An answer that says what was wrong and what to do. `errors` is there too, as Payload's own clients expect it. */
export function problem(status: number, title: string, detail: string): Response {
  return Response.json(
    { type: 'about:blank', title, status, detail, errors: [{ message: detail }] },
    { status, headers: { 'Content-Type': 'application/problem+json' } },
  )
}

/** Something in a request that cannot be taken. */
export class BadInput extends Error {
  readonly status: number

  constructor(detail: string, status = 400) {
    super(detail)
    this.status = status
  }
}
