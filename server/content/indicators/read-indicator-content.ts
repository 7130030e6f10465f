import type { KeyFigureRules } from '#domain/indicators/key-figure-rules.ts'
import type { SimilarMunicipalities } from '#domain/indicators/peer-group.ts'
import type { Organisation } from '#domain/organisations/organisation.ts'
import type { KeyFigureSet } from '#domain/sets/key-figure-set.ts'
import { readKeyFigureRules } from './read-key-figure-rules.ts'
import { readKeyFigureSets } from './read-key-figure-sets.ts'
import { readSimilarMunicipalities } from './read-similar-municipalities.ts'
import { readStarter, type Starter } from './read-starter.ts'

/** What has been reviewed about statistics. */
export type IndicatorContent = Readonly<{
  /** What has been reviewed of single key figures. */
  keyFigureRules: KeyFigureRules
  /** The figures that come with the product. */
  starter: Starter
  /** The sets of key figures that come with the product, in order. */
  keyFigureSets: readonly KeyFigureSet[]
  /** As Kolada has picked them for the year that is known without network. */
  similarMunicipalities: SimilarMunicipalities
}>

/**
 * Reads all reviewed content about statistics.
 *
 * @throws ContentError at the first file that cannot be used, with file, line and reason.
 */
export async function readIndicatorContent(
  directory: string,
  organisations: readonly Organisation[],
): Promise<IndicatorContent> {
  const [keyFigureRules, starter, keyFigureSets, similarMunicipalities] = await Promise.all([
    readKeyFigureRules(directory),
    readStarter(directory),
    readKeyFigureSets(directory),
    readSimilarMunicipalities(directory, organisations),
  ])
  return { keyFigureRules, starter, keyFigureSets, similarMunicipalities }
}
