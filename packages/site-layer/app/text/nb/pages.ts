export const pages = {
  children: 'Mer om dette',
}
