import type { governing as nb } from '../nb/governing.ts'

export const governing: typeof nb = {
  points: 'The points',
  anchor: (number) => `point-${number}`,
  linkTo: (number) => `Link to point ${number}`,
  signatories: 'Signed by',
  allSignatories: (count) => `Show all ${count} who have signed`,
}
