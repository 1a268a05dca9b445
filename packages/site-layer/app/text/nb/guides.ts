export const guides = {
  steps: 'Steg for steg',
  services: 'Hvem som kan hjelpe',
}
