export const projects = {
  funding: 'Finansiering',
  others: 'Andre prosjekter',
  none: 'Ingen prosjekter er publisert her ennå.',
}
