/** The youngest age at which people are called women and men, as official statistics do it. */
const adult = 18

const children = /^(elever i (åk|år)\.? ?\d|(antal )?barn och unga|invånare 0-1\d år)/i
const pupils =
  /\belever\b.*(grundskol|särskol)|\bförskol|\bfritidshem|\bgrundskol|\bbarn\b|\bflickor\b|\bpojkar\b/i
/** Adults beside children: those who teach them, care for them or have them, and those who are asked about them. */
const adults =
  /personal|lärare|anställda|avlönade|arbetar|\bHME\b|föräld|vårdnadshavare|omsorgsperson|kvinn|hushåll|(med|utan|per) barn|antal barn\/|kostnad|medborgarunders|osäkerhetstal|gymnasieelev|sysselsatt|inkomst|ohälsotal/i
const ages = /\b(\d{1,2})[-–](\d{1,2}) år\b/

/**
 * Whom a key figure is about, from its title: girls and boys where it is about children, pupils up to year 9 or an age
 * that begins below 18 and ends at 20 or before; women and men otherwise.
 */
export function ofWhom(title: string): 'women-men' | 'girls-boys' {
  if (children.test(title)) return 'girls-boys'
  if (adults.test(title)) return 'women-men'
  const [, from, to] = ages.exec(title) ?? []
  if (from !== undefined && to !== undefined)
    return Number(from) < adult && Number(to) <= 20 ? 'girls-boys' : 'women-men'
  return pupils.test(title) ? 'girls-boys' : 'women-men'
}
