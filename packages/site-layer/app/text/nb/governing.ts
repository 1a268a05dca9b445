export const governing = {
  points: 'Punktene',
  /** The end of the address of a point: `#punkt-3`. */
  anchor: (number: number) => `punkt-${number}`,
  linkTo: (number: number) => `Lenke til punkt ${number}`,
  signatories: 'Underskrevet av',
  allSignatories: (count: number) => `Vis alle ${count} som har skrevet under`,
}
