import { sql } from 'kysely'
import { describe, expect, test } from 'vitest'
import { foldLetters } from '#domain/library/fold-letters.ts'
import type { LibraryEntry } from '#domain/library/library-entry.ts'
import { type ChosenFacets, facetsOf, libraryFacets } from '#domain/library/library-facets.ts'
import { removeLibraryEntries } from '#server/store/library/remove-library-entries.ts'
import { useTestContext } from '#test/database/test-context.ts'
import { findPerson } from '../people/find-person.ts'
import { saveLibraryEntry } from './save-library-entry.ts'
import { searchLibrary } from './search-library.ts'

const { context } = useTestContext()

const search = (words: string, facets: ChosenFacets = {}, page = 1) =>
  searchLibrary(context(null, { walled: true }), { words, facets, page })
const slugs = async (...asked: Parameters<typeof search>) =>
  (await search(...asked)).cards.map(({ slug }) => slug)

/** Everything in the index, with what the domain says that it can be chosen by. */
async function allCards() {
  const { db, content } = context()
  const rows = await db.selectFrom('library_entry').select('card').execute()
  return rows.map(({ card }) => ({ card, facets: facetsOf(card, content) }))
}

describe('facets', () => {
  test.each<[string, ChosenFacets]>([
    ['nothing chosen', {}],
    ['one value', { area: ['idrott'] }],
    ['two values of one facet widen', { step: ['outcome', 'product'] }],
    ['two facets narrow', { kind: ['municipality'], 'sub-goal': ['health', 'violence'] }],
    [
      'three, with a statement of a later checklist',
      { item: ['checklist-2023:9'], size: ['20000-49999'], step: ['outcome'] },
    ],
    ['nothing left', { area: ['idrott'], kind: ['region'] }],
  ])('count what each value would leave under all other facets: %s', async (_, chosen) => {
    const { total, counts } = await search('', chosen)
    const all = await allCards()
    const fits = (facets: readonly string[], except: string | null) =>
      libraryFacets.every((facet) => {
        const values = chosen[facet] ?? []
        return (
          facet === except || values.length === 0 || values.some((one) => facets.includes(`${facet}:${one}`))
        )
      })
    expect(total).toBe(all.filter(({ facets }) => fits(facets, null)).length)
    for (const facet of libraryFacets) {
      const expected: Record<string, number> = {}
      for (const one of all.filter(({ facets }) => fits(facets, facet)))
        for (const value of one.facets.filter((each) => each.startsWith(`${facet}:`))) {
          const id = value.slice(facet.length + 1)
          expected[id] = (expected[id] ?? 0) + 1
        }
      expect([facet, counts[facet]]).toEqual([facet, expected])
    }
  })

  test('count within what the words find', async () => {
    const { total, counts } = await search('fritidsgård')
    expect(total).toBeGreaterThan(1)
    expect(Object.values(counts.area).reduce((sum, n) => sum + n, 0)).toBe(total)
  })
})

describe('the order', () => {
  test('pages show everything once, the same way each time, and end', async () => {
    const { pages, total } = await search('')
    const shown: string[] = []
    for (let page = 1; page <= pages; page++) shown.push(...(await slugs('', {}, page)))
    expect(new Set(shown).size).toBe(total)
    expect(shown.toSorted()).toEqual((await allCards()).map(({ card }) => card.slug).toSorted())
    const beyond = await search('', {}, 99)
    expect([beyond.page, beyond.cards.map(({ slug }) => slug)]).toEqual([pages, await slugs('', {}, pages)])
  })

  test('without words, what has changed by sex and in figures stands first, then other changed outcomes, and then the newest', async () => {
    const { db, ...ctx } = context()
    const { card, ...old } = ownExample('Gammalt men mätt')
    await saveLibraryEntry(db, ctx, {
      ...old,
      card: { ...card, organisations: ['2083'] },
      organisationCode: '2083',
      publishedOn: '1990-01-01',
      hasChanged: true,
    })
    const { cards } = await search('')
    await removeLibraryEntries(db, [`example/${id}`])
    // Both give one sex of a share that is split between the two, so that the other is known too.
    const measured = ['eav-faltassistenter', 'hedemora-en-vag-in', 'eget-exempel']
    expect(cards.slice(0, 3).map(({ slug }) => slug)).toEqual(measured)
    const places = cards
      .slice(3)
      .map(({ step, years: { to } }) => (to === null ? 0 : to + (step === 'outcome' ? 10_000 : 0)))
    expect(places).toEqual(places.toSorted((a, b) => b - a))
  })
})

describe('words', () => {
  test('are all asked for; where nothing has all, what has some is shown and said to be that', async () => {
    const both = await search('ridning dans')
    expect(both.match).toBe('all')
    const some = await search('ridning brandmän')
    expect(some.match).toBe('some')
    expect(some.cards.map(({ slug }) => slug)).toEqual(
      expect.arrayContaining(['hedemora-idrott', 'pitea-brandman']),
    )
  })

  test('that nothing answers are named, and do not hide what the others find', async () => {
    const { unknown, match, cards } = await search('xyzzyq brandmän')
    expect([unknown, match, cards[0]?.slug]).toEqual([['xyzzyq'], 'some', 'pitea-brandman'])
    expect(await search('xyzzyq')).toMatchObject({ total: 0, cards: [], unknown: ['xyzzyq'] })
  })

  test('spelled with slips are read, and it is said as what', async () => {
    expect(await search('bostadsannpassning')).toMatchObject({
      slips: [{ typed: 'bostadsannpassning', readAs: 'bostadsanpassning' }],
    })
    expect((await search('bostadsanpassning')).slips).toEqual([])
  })

  test.each([
    ['a definite form of what keywords have', 'kulturskolan', 'eskilstuna-musikskola'],
    ['another', 'medarbetarsamtalets', 'ornskoldsvik-samtalsmall'],
    ['with the last letter doubled', 'Ledarprogram', 'vasterbotten-ledarskap'],
    ['of which only the definite form stands there', 'jämställdhetspris', 'eskilstuna-langsiktig-styrning'],
    ['a slip in what is definite there', 'biblotek', 'simrishamn-boktips'],
    ['a compound whose parts stand in no case together', 'gatubelysning', 'jonkoping-cykelplan'],
    ['another, of a word and an ending', 'musikskoleelever', 'eskilstuna-musikskola'],
    ['a compound of which only a short end is known', 'hedersvåld', 'ornskoldsvik-samtalsmall'],
  ])('are found in other forms: %s', async (_, words, slug) => {
    expect((await slugs(words))[0]).toBe(slug)
  })

  test('that only tie others together ask for nothing', async () => {
    expect(await slugs('brandmän och att i')).toEqual(await slugs('brandmän'))
    expect((await search('och')).total).toBe((await search('')).total)
  })

  test('may be anything at all', async () => {
    for (const words of [
      "'",
      '"a b"',
      '%_\\',
      ':*&|!()',
      '\u0000',
      '🙂',
      'a'.repeat(4000),
      'ord '.repeat(400),
    ])
      expect((await search(words)).page).toBe(1)
  })

  test('lose their marks in the database as in the program', async () => {
    const { rows } = await sql<{
      word: string
      folded: string
    }>`select word, folded from library_word`.execute(context().db)
    expect(rows.length).toBeGreaterThan(1000)
    expect(rows.filter(({ word, folded }) => foldLetters(word) !== folded)).toEqual([])
  })
})

const id = '11111111-1111-4111-8111-111111111111'

function ownExample(title: string, changes: Partial<LibraryEntry> = {}, slug = 'eget-exempel'): LibraryEntry {
  const text = { sv: title, en: title }
  return {
    card: {
      key: `example/${id}`,
      slug,
      kind: 'example',
      title: text,
      summary: null,
      languages: ['sv'],
      area: 'idrott',
      step: 'outcome',
      stepBasis: 'stated',
      subGoals: [],
      items: ['checklist-2023:9'],
      methods: [],
      organisations: ['X001'],
      organisationKind: 'municipality',
      owner: { sv: 'Exempelkommun', en: 'Exempelkommun' },
      years: { from: 2026, to: 2026, basis: 'stated' },
      figure: null,
    },
    organisationCode: 'X001',
    publishedOn: '2026-11-20',
    hasChanged: false,
    keywords: { sv: [], en: [] },
    body: [],
    ...changes,
  }
}

describe('own examples', () => {
  const as = async (name: string) => {
    const person = await findPerson(context(), { id: name })
    return context(person, { walled: true })
  }

  test('are found as soon as they are saved, anew where they change, and leave no word behind', async () => {
    const ctx = await as('saga')
    const wordsOf = async (word: string) =>
      (await context().db.selectFrom('library_word').select('entries').where('word', '=', word).execute())
        .length
    await saveLibraryEntry(ctx.db, ctx, ownExample('Kvasthoppning för alla'))
    expect(await slugs('kvasthoppningen')).toEqual(['eget-exempel'])
    expect((await search('kvasthoppningen')).cards[0]?.adoptions).toBe(0)
    await saveLibraryEntry(ctx.db, ctx, ownExample('Stavhoppning för alla'))
    expect([await wordsOf('kvasthoppning'), await wordsOf('stavhoppning')]).toEqual([0, 1])
    await removeLibraryEntries(ctx.db, [`example/${id}`])
    expect(await slugs('stavhoppning')).toEqual([])
    expect(await wordsOf('stavhoppning')).toBe(0)
    const { rows } = await sql`
      select known.word from library_word as known full join (
        select said, count(*) as entries from library_entry, unnest(words) as said group by said
      ) as counted on said = language || ' ' || known.word || ' ' || stem
      where known.entries is distinct from counted.entries`.execute(context().db)
    expect(rows).toEqual([])
  })

  test('are saved and removed by their own organisation alone', async () => {
    const [own, other] = [await as('saga'), await as('siri')]
    await expect(saveLibraryEntry(other.db, other, ownExample('Annans'))).rejects.toThrow(
      /row-level security/,
    )
    await saveLibraryEntry(own.db, own, ownExample('Eget'))
    await removeLibraryEntries(other.db, [`example/${id}`])
    expect(await slugs('eget')).toContain('eget-exempel')
    await removeLibraryEntries(own.db, [`example/${id}`, 'case/karlskoga-idrottsresurser'])
    expect(await slugs('fotbollsplaner')).toContain('karlskoga-idrottsresurser')
  })

  test('with the very letters typed stand before those that differ by marks, both ways', async () => {
    const { db, ...ctx } = context()
    const other = '22222222-2222-4222-8222-222222222222'
    const second = ownExample('Möss på torget', {}, 'mossen')
    await saveLibraryEntry(db, { ...ctx }, ownExample('Mossa på torget', {}, 'mossan'))
    await saveLibraryEntry(
      db,
      { ...ctx },
      {
        ...second,
        card: { ...second.card, key: `example/${other}`, title: { sv: 'Mössa på torget', en: '' } },
      },
    )
    expect(await slugs('mossa')).toEqual(['mossan', 'mossen'])
    expect(await slugs('mössa')).toEqual(['mossen', 'mossan'])
    await removeLibraryEntries(db, [`example/${id}`, `example/${other}`])
  })

  test('a title weighs more than keywords, keywords more than the name, and that more than the text', async () => {
    const { db, ...ctx } = context()
    const places = ['title', 'keywords', 'name', 'text'] as const
    // Equals would stand the other way round.
    const keys = places.map((_, i) => `example/3333333${9 - i}-3333-4333-8333-333333333333`)
    for (const [i, place] of places.entries()) {
      const one = ownExample(place === 'title' ? 'Ponnyplank' : 'Något annat', {}, `plats-${place}`)
      const key = keys[i]!
      const owner = place === 'name' ? { sv: 'Ponnyplank', en: 'Ponnyplank' } : one.card.owner
      await saveLibraryEntry(db, ctx, {
        ...one,
        card: { ...one.card, key, owner },
        keywords: { sv: place === 'keywords' ? ['ponnyplank'] : [], en: [] },
        body: place === 'text' ? [{ sv: 'Här fanns ponnyplank.', en: '' }] : [],
      })
    }
    expect(await slugs('ponnyplank')).toEqual(places.map((place) => `plats-${place}`))
    await removeLibraryEntries(db, keys)
  })
})
