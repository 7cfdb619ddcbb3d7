/**
 * What the page can do besides being read: find and filter. It runs in a browser and comes as one text, so that its digest can stand in
 * the page's own security policy. Without it nothing is missing but the box it fills.
 */
export const SCRIPT = `
(() => {
  'use strict'
  const form = document.getElementById('find')
  const all = (selector, from = document) => [...from.querySelectorAll(selector)]
  // Nobody types the dots of the Russian "ё".
  const folded = (text) => text.toLowerCase().replaceAll('ё', 'е')
  const textOf = (element) => folded(element.textContent)
  const articles = all('article').map((element) => ({ element, text: textOf(element), link: document.getElementById('to:' + element.id) }))
  const blocks = all('.block').map((element) => ({ element, text: textOf(element) }))
  const cases = all('details').map((element) => ({ element, text: textOf(element), open: element.open }))
  const field = (name) => form.elements.namedItem(name)
  const update = () => {
    const words = folded(field('words').value.trim())
    const [template, channel, errors] = [field('template').value, field('channel').value, field('errors').checked]
    const language = field('language')?.value
    let count = 0
    for (const { element, text, link } of articles) {
      const { id, dataset } = element
      const shown = (!template || id === template) && (!language || dataset.language === language) && (!channel || dataset.channel === channel) && (!errors || dataset.errors !== '0') && text.includes(words)
      element.hidden = !shown
      if (link) link.hidden = !shown
      if (shown) count++
    }
    for (const { element, text } of blocks) element.hidden = Boolean(template || language || channel || errors) || !text.includes(words)
    for (const { element, text, open } of cases) element.open = words === '' ? open : text.includes(words)
    document.getElementById('count').textContent = count + ' of ' + articles.length + (articles.length === 1 ? ' template' : ' templates')
  }
  form.hidden = false
  form.addEventListener('submit', (event) => event.preventDefault())
  form.addEventListener('input', update)
  form.addEventListener('reset', () => setTimeout(update))
  update()
  const button = document.getElementById('open')
  const openAll = button.textContent
  button.addEventListener('click', () => {
    const open = button.textContent === openAll
    for (const each of cases) each.element.open = each.open = open
    button.textContent = open ? button.dataset.close : openAll
  })
})()
`
