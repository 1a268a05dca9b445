export const statements = {
  matter: 'Saken',
  addressee: 'Sendt til',
  deadline: 'Frist for svar',
  meetings: 'Behandlet i',
}
