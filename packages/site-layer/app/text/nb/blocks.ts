export const blocks = {
  source: (source: string) => `Kilde: ${source}`,
}
