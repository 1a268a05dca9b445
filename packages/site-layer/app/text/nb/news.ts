export const news = {
  latest: 'Siste nytt',
  event: 'Arrangementet saken handler om',
  senders: {
    secretariat: 'Sekretariatet',
    board: 'Styret',
    members: 'Medlemskommunene',
    'interest-policy-committee': 'Interessepolitisk utvalg',
  },
  sender: 'Avsender',
  printedIn: 'Først publisert i',
}
