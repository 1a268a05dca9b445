export const areas = {
  title: 'Innsatsområder',
  goals: 'Mål',
  period: 'Periode',
  aliases: 'Tidligere kalt',
}
