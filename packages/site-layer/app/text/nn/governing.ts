import type { governing as nb } from '../nb/governing.ts'

export const governing: typeof nb = {
  points: 'Punkta',
  anchor: (number) => `punkt-${number}`,
  linkTo: (number) => `Lenkje til punkt ${number}`,
  signatories: 'Underskrive av',
  allSignatories: (count) => `Vis alle ${count} som har skrive under`,
}
