/** Runs once when the server starts. Next also compiles this for the edge, where nothing of ours runs. */
export async function register(): Promise<void> {
  if (process.env.NEXT_RUNTIME !== 'nodejs') return
  const { checkSettings } = await import('./boot.ts')
  await checkSettings()
}
