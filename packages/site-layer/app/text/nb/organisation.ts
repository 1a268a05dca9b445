/** What is said of the organisation itself. */
export const organisation = {
  figures: 'Regionen i tall',
  source: (source: string, year: number) => `Kilde: ${source}. Tall for ${year}.`,
}
