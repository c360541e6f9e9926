import type { en } from './en.ts';

export const nl = {
  'contacts.menu.title': 'Contactpersonen',
  'contacts.menu.example': '“onze contactpersonen”, “voeg de conciërge toe als contact”',
  'contacts.count': '{count, plural, one {# contactpersoon} other {# contactpersonen}}',
  'contacts.page': '{from}–{to} van {total}',
  'contacts.list.all': 'Alle contactpersonen',
  'contacts.list.with': 'Met toegang',
  'contacts.list.without': 'Zonder toegang',
  'contacts.empty.all': 'Er is nog geen contactpersoon.',
  'contacts.empty.with': 'Geen enkele contactpersoon heeft toegang.',
  'contacts.empty.without': 'Alle contactpersonen hebben toegang.',
  'contacts.user.no': 'geen toegang',
  'contacts.fact.account': 'Bedrijf',
  'contacts.fact.email': 'E-mail',
  'contacts.fact.phone': 'Telefoon werk',
  'contacts.fact.mobile': 'Gsm',
  'contacts.fact.role': 'Rol',
  'contacts.fact.user': 'Heeft toegang',
  'contacts.add': 'Contact toevoegen',
  'contacts.invite': 'Uitnodigen',
  'contacts.form.title': 'Een contactpersoon toevoegen',
  'contacts.form.intro':
    'Iemand bij {company} om te contacteren over een toestel. Een contactpersoon heeft geen toegang.',
  'contacts.form.phoneWrong': 'Geef een nummer in cijfers, zoals +32 2 555 01 23.',
  'contacts.form.noWay': 'Geef een e-mailadres of een telefoonnummer.',
  'contacts.added.title': '{name} is nu contactpersoon',
  'contacts.added.text':
    'Dit geeft {name} geen toegang. Moet deze persoon me ook kunnen schrijven, nodig hem of haar dan uit.',
} as const satisfies Record<keyof typeof en, string>;
