import type { Page } from 'playwright-core'
import { describe, expect, test } from 'vitest'
import { waitForFocus } from './by-keyboard.ts'
import { checkAccessibility } from './check-accessibility.ts'
import { useBrowser } from './open-page.ts'
import { press } from './press.ts'

const { open } = useBrowser()

/** Keystroke-Level Model (Card, Moran and Newell 1980): a key of somebody who does not type for a living, a thought before each field. */
const seconds = { key: 0.28, thought: 1.35 }

/** Hands on a keyboard: every key is counted, and so is every field that asks for a thought. */
function typist(page: Page) {
  const counted = { keys: 0, tabs: 0, thoughts: 0 }
  const press = async (key: string) => {
    counted.keys += 1
    await page.keyboard.press(key)
  }
  const tabTo = async (selector: string) => {
    for (let stops = 0; stops < 60; stops++) {
      await press('Tab')
      counted.tabs += 1
      if (await page.evaluate((at) => document.activeElement?.matches(at), selector)) return
    }
    throw new Error(`Nobody gets to ${selector} by keyboard.`)
  }
  const write = async (selector: string, text: string) => {
    await tabTo(selector)
    counted.thoughts += 1
    counted.keys += text.length
    await page.keyboard.type(text)
  }
  /** Goes to a group of radio buttons and down to the one that is meant. */
  const choose = async (first: string, down: number) => {
    await tabTo(first)
    counted.thoughts += 1
    await press('Space')
    for (let i = 0; i < down; i++) await press('ArrowDown')
  }
  const enter = async (selector: string) => {
    await tabTo(selector)
    await press('Enter')
    await waitForFocus(page)
  }
  /** Follows a link or sends a form, to a page of an address. */
  const leave = async (selector: string, address: RegExp) => {
    await tabTo(selector)
    await Promise.all([page.waitForNavigation({ url: address }), press('Enter')])
    await waitForFocus(page)
  }
  const estimate = () => counted.keys * seconds.key + counted.thoughts * seconds.thought
  return { counted, press, tabTo, write, choose, enter, leave, estimate }
}

const save = '.cycle-form button[type=submit]'

describe('by keyboard at 390 px, without JavaScript', () => {
  test('a manager goes from the start page to a whole cycle in under two minutes, and on to the next', async () => {
    const page = await open({ as: 'carl', size: 'phone', javaScript: false })
    await page.goto('/min-sida')
    const hands = typist(page)
    await hands.enter('.ds-skip-link')
    await hands.leave('.glance li:nth-child(2) a', /\/forbattringar\/[^/]+$/)
    await hands.enter('.ds-skip-link')
    await hands.enter('.on-page a[href="#cycles"]')
    await hands.leave('#cycles a[href$="/ny-cykel"]', /ny-cykel$/)
    await hands.enter('.ds-skip-link')
    await hands.write('#title', 'Röjs hållplatserna före sju?')
    await hands.write('#plan', 'Hållplatser först i två områden.')
    await hands.write('#prediction', 'Färre faller, mest kvinnor.')
    await hands.enter('#stage-do summary')
    await hands.write('#done', 'Tre snöfall av fyra.')
    await hands.enter('#stage-study .stage__fold > summary')
    await hands.write('#numbers', '1 kvinna och 1 man föll, mot 5 och 2.')
    await hands.write('#women', 'Märkte skillnad vid skolan.')
    await hands.write('#men', 'Märkte inget.')
    await hands.choose('#verdict-as-predicted', 1)
    await hands.enter('#stage-act .stage__fold > summary')
    await hands.choose('#decision-adopt', 1)
    await hands.write('#because', 'Ta med trapporna också.')
    await hands.leave(save, /cykler\/.*saved/)
    await expect.poll(() => page.locator('.ds-alert').first().innerText()).toContain('Cykeln är klar.')
    await expect.poll(() => page.locator('.page__lead').innerText()).toBe('Ändras och prövas igen.')
    // Counted in docs/decisions/0036; a section more on the way may cost a few.
    expect(hands.counted.thoughts).toBe(10)
    expect(hands.counted.tabs).toBeLessThan(60)
    expect(hands.estimate()).toBeLessThan(120)

    await press(page, page.getByRole('link', { name: /^Påbörja cykel \d med samma plan/ }))
    expect(await page.inputValue('#plan')).toBe('Hållplatser först i två områden.\n\nTa med trapporna också.')
    expect(await page.inputValue('#prediction')).toBe('')
    await page.goBack()
    await page.getByText('Ta bort cykeln').click()
    await press(page, page.getByRole('button', { name: 'Ja, ta bort den' }))
    expect(new URL(page.url()).searchParams.has('removed')).toBe(true)
  })

  test('what waits to be studied is one press from the start page; men without women are refused and nothing is lost', async () => {
    const page = await open({ as: 'carl', size: 'phone', javaScript: false })
    await page.goto('/min-sida')
    const hands = typist(page)
    await hands.enter('.ds-skip-link')
    await hands.leave('#cycles a[href$="#stage-study"]', /#stage-study$/)
    await hands.tabTo('#numbers')
    expect(hands.counted.tabs).toBeLessThan(15)
    await hands.write('#men', 'Lika många som förut.')
    await hands.choose('#verdict-as-predicted', 0)
    await hands.leave(save, /\/cykler\//)
    await expect
      .poll(() => page.locator('.error-summary a').allInnerTexts())
      .toEqual(['Kvinnor eller flickor: Behöver fyllas i.'])
    expect(await page.inputValue('#men')).toBe('Lika många som förut.')
    expect(await page.isChecked('#verdict-as-predicted')).toBe(true)
  })
})

test('a worksheet is saved half-filled, shows its causes as a figure with the list beside, and is passed by axe', async () => {
  const page = await open({ as: 'carl', size: 'phone' })
  await page.goto('/organisationer/X002/forbattringar')
  await press(page, page.getByRole('link', { name: 'Beslut som säger vad de betyder för kvinnor och män' }))
  await press(page, page.getByRole('link', { name: 'Påbörja ett arbetsblad' }))
  await press(page, page.getByRole('link', { name: 'Börja: Fiskben' }))
  await page.fill('[id="box.head.difference"]', 'Få ärenden nämner kvinnor')
  await page.fill('[id="box.rules.2.cause"]', 'Mallen frågar inte')
  expect(await checkAccessibility(page)).toEqual([])
  await press(page, page.getByRole('button', { name: 'Spara' }))
  await expect.poll(() => page.locator('.page__lead').innerText()).toBe('Fiskben. 2 av 22 rutor är ifyllda.')
  expect(await page.locator('.figure [data-for=narrow] svg').innerHTML()).toContain('Mallen frågar inte')
  await expect
    .poll(() => page.locator('.figure tbody tr', { hasText: 'Mallen frågar inte' }).innerText())
    .toBe('Regler och rutiner\tMallen frågar inte')
  expect(await checkAccessibility(page)).toEqual([])
  await page.getByText('Ta bort arbetsbladet').click()
  await press(page, page.getByRole('button', { name: 'Ja, ta bort det' }))
  await expect.poll(() => page.locator('#worksheets').innerText()).toContain('Inget arbetsblad')
})
