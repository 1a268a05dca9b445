interface Figure {
  value: string
  label: string
  source?: string | null
}

/** Numbers with what they count and where they come from. */
export const presentFigures = (figures: readonly Figure[] | null | undefined) =>
  (figures ?? []).map(({ value, label, source }) => ({ value, label, source: source ?? null }))
