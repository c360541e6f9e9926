import type { Conversation } from '../support/conversation.ts';

/** Contracts, invoices and changes of the billing, in Dutch. */
export const contracts: readonly Conversation[] = [
  {
    title: 'answers from the record of a contract when it ends and what it covers, without a request [G34]',
    who: 'Megan',
    steps: [
      {
        say: 'wanneer loopt ons contract af en is toner inbegrepen?',
        expect: {
          says: ['contracts.title', 'contracts.said.end', 'contracts.said.coverage', '~CT-620555-1', '~2028'],
          not: ['~CT-900144-3', '~CT-714022-7'],
          buttons: ['contracts.ask'],
          rows: { cases: 0, openDrafts: 0 },
        },
      },
      {
        say: 'hoeveel is het vaste bedrag van ons contract?',
        expect: { says: ['contracts.said.fee', '~487'], rows: { openDrafts: 0 } },
      },
      {
        say: 'wat is de opzegtermijn?',
        expect: { says: ['contracts.said.notice', '~3'], rows: { openDrafts: 0 } },
      },
    ],
  },
  {
    title: 'sends what the record of a contract does not answer to the desk, under its kind [G34]',
    who: 'Megan',
    steps: [
      {
        say: 'stuur me een kopie van het contract',
        expect: { form: { ready: true, shows: ['CT-620555-1'] }, rows: { cases: 0 } },
      },
      {
        click: 'engine.send',
        expect: {
          says: ['requests.contract-question.sent'],
          newest: { case: { category: 'contract', subcategory: 'copy' } },
        },
      },
    ],
  },
  {
    title: 'tells a user who can ask about a contract [G34 G8]',
    steps: [
      {
        say: 'wanneer loopt ons contract af?',
        expect: {
          says: ['refusal.not-allowed.title', '~Adele Vance'],
          not: ['~CT-620555-1'],
          buttons: ['engine.help'],
        },
      },
    ],
  },
  {
    title: 'takes a question about an invoice with its number, under its kind [G35]',
    who: 'Megan',
    steps: [
      {
        say: 'ik snap factuur 90214480 niet, twee keer toner',
        expect: { form: { ready: true, shows: ['90214480'] } },
      },
      {
        click: 'engine.send',
        expect: {
          says: ['requests.invoice-question.sent'],
          newest: { case: { category: 'invoice', subcategory: 'consumable-order' } },
        },
      },
    ],
  },
  {
    title: 'takes a new order number for a contract and says from when on it holds [B2]',
    who: 'Megan',
    steps: [
      {
        say: 'nieuw bestelnummer 4500-77812 voor contract 620555',
        expect: {
          says: ['requests.billing-change.papers.po-number', 'requests.billing-change.month.from', '~2027'],
          form: { ready: true, shows: ['CT-620555-1', '4500-77812'] },
        },
      },
      {
        click: 'engine.send',
        expect: {
          says: ['requests.billing-change.sent', '~4500-77812'],
          newest: { case: { category: 'invoice', subcategory: 'po-number' } },
        },
      },
    ],
  },
  {
    title: 'refuses one person’s mailbox for the invoices, and takes a shared one [B7]',
    who: 'Megan',
    steps: [
      {
        say: 'stuur de facturen per mail naar adele.vance@example.com',
        expect: { says: ['requests.billing-change.personal'], rows: { cases: 0 } },
      },
      {
        say: 'compta-fournisseurs@example.com dan',
        expect: { form: { ready: true, shows: ['compta-fournisseurs@example.com'] } },
      },
      {
        click: 'engine.send',
        expect: { newest: { case: { category: 'invoice', subcategory: 'e-invoices' } } },
      },
    ],
  },
  {
    title: 'names the papers for another company and asks the new address of the invoices [B5 B6]',
    who: 'Megan',
    steps: [
      {
        say: 'wij veranderen van naam, graag op de facturen aanpassen',
        expect: { says: ['requests.billing-change.papers.entity'], form: { ready: false } },
      },
      {
        send: { entity: 'Atelier Durand & Fils, 123 456 789' },
        expect: { newest: { case: { category: 'invoice', subcategory: 'entity' } } },
      },
      {
        say: 'nieuw adres voor de facturen',
        expect: { says: ['requests.billing-change.papers.address'], form: { ready: false } },
      },
      {
        send: { address: '5 rue des Roses, 92000 Nanterre' },
        expect: { newest: { case: { category: 'invoice', subcategory: 'address' } } },
      },
    ],
  },
  {
    title: 'warns of fraud before it names the bank, and keeps no account number anybody types [B11]',
    who: 'Megan',
    steps: [
      {
        say: 'we kregen een brief met een nieuwe iban DE00 1200 3400 5600 78, is dat van jullie?',
        expect: {
          says: [
            'requests.billing-change.bank.fraud',
            'requests.billing-change.bank.official',
            '~Deutsche Bank',
          ],
          not: ['~DE00'],
          rows: { openDrafts: 0, cases: 0 },
        },
      },
      { say: 'nieuw bestelnummer 4500-77812 voor contract 620555', expect: { form: { ready: true } } },
      {
        say: 'en die iban DE00 1200 3400 5600 78, is dat van jullie?',
        expect: { says: ['requests.billing-change.bank.fraud'], not: ['~DE00'] },
      },
      {
        say: 'verstuur maar',
        expect: { rows: { cases: 1 }, not: ['~DE00'], newest: { case: { subcategory: 'po-number' } } },
      },
    ],
  },
  {
    title: 'takes a why about an invoice to the desk, and its number when it follows [G35]',
    who: 'Megan',
    steps: [
      {
        say: 'waarom is mijn factuur zo hoog deze maand?',
        expect: { says: ['requests.invoice-question.intro'], form: { ready: true }, rows: { cases: 0 } },
      },
      { say: 'nummer 90214480', expect: { form: { ready: true, shows: ['90214480'] } } },
      {
        click: 'engine.send',
        expect: {
          says: ['requests.invoice-question.sent', '~90214480'],
          newest: { case: { category: 'invoice', subcategory: 'other' } },
        },
      },
      {
        say: 'is dat echt jullie nieuwe rekeningnummer?',
        expect: { says: ['requests.billing-change.bank.fraud'], not: ['~90214480'] },
      },
    ],
  },
  {
    title: 'sends the company’s own new account to the desk, without its number [B11]',
    who: 'Megan',
    steps: [
      {
        say: 'ons rekeningnummer is veranderd',
        expect: {
          says: ['requests.billing-change.bank.fraud', 'requests.billing-change.bank.own'],
          buttons: ['sent.askDesk'],
        },
      },
      {
        click: 'sent.askDesk',
        expect: { form: { ready: false }, rows: { cases: 0 } },
      },
    ],
  },
];
