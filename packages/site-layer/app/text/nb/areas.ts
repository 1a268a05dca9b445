export const areas = {
  title: 'Innsatsområder',
  goals: 'Mål',
  period: 'Periode',
  news: 'Siste nytt om området',
  aliases: 'Tidligere kalt',
}
