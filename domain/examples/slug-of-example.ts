const longest = 60

/**
 * The place of an example in its address: its title in small letters without marks, at most some sixty, and the beginning of
 * its id, so that no two are the same. It stays when the title changes.
 */
export function slugOfExample({ id, title }: Readonly<{ id: string; title: string }>): string {
  const letters = title.normalize('NFD').toLowerCase().replace(/\p{M}/gu, '')
  let slug = ''
  for (const word of letters.match(/[a-z0-9]+/g) ?? []) {
    if (slug.length + word.length > longest) break
    slug += `${word}-`
  }
  return `${slug}${id.slice(0, 8)}`
}
