/** What the doctor found out about one thing; `mend` is there when something is wrong with it. */
export type Finding = { subject: string; state: string; mend?: string }

/** A finding as a line for the terminal, with the cure below it. */
export function describeFinding({ subject, state, mend }: Finding): string {
  const line = `${mend === undefined ? '✓' : '✗'} ${subject}: ${state}`
  return mend === undefined ? line : `${line}\n    → ${mend.replaceAll('\n', '\n      ')}`
}
