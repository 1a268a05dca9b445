/** Stops the server at once, naming what is wrong, when its settings are missing or malformed. */
export async function checkSettings(): Promise<void> {
  try {
    await import('./env.ts')
  } catch (error) {
    process.stderr.write(`${error instanceof Error ? error.message : String(error)}\n`)
    process.exit(1)
  }
}
