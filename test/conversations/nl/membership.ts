import type { Conversation } from '../support/conversation.ts';

/** The professional membership, in Dutch. */
export const membership: readonly Conversation[] = [
  {
    title:
      'tells points with the green tick or what is missing, and the levels they open [C8 C11 C12 C13 C14]',
    who: 'Megan',
    steps: [
      {
        say: 'hoeveel punten heb ik?',
        expect: {
          says: [
            'membership.products.title',
            'membership.state.counted',
            'membership.state.incomplete',
            '~EOS R5',
            '~Silver',
            '~Gold',
            'membership.missing.dealer',
          ],
          buttons: ['engine.complete', 'membership.register', 'membership.otherTier'],
          rows: { openDrafts: 0, cases: 0 },
        },
      },
      {
        say: 'hoeveel punten levert een 70-200 lens op?',
        expect: { says: ['membership.worth.title', '~240'], rows: { openDrafts: 0 } },
      },
      {
        say: 'is 480 genoeg voor zilver?',
        expect: { says: ['membership.tiers.none', '~480'], rows: { openDrafts: 0 } },
      },
    ],
  },
  {
    title:
      'tells the levels with their fees as printed, and the corporate ones beside them [C15 C16 C17 C18 C19 C20 C21]',
    who: 'Megan',
    steps: [
      {
        say: 'wat kost een Gold-lidmaatschap?',
        expect: {
          says: ['membership.tiers.one', '~170,00', '~1.229', 'membership.tiers.printed'],
          rows: { openDrafts: 0 },
        },
      },
      {
        say: 'welke lidmaatschapsniveaus zijn er?',
        expect: {
          says: [
            '~Silver',
            '~Platinum',
            '~Corporate C',
            '~Corporate B',
            '~Corporate A',
            'membership.tiers.currencies',
          ],
        },
      },
      {
        say: 'met 5.000 punten, welke lidmaatschapsniveaus kan ik kiezen?',
        expect: {
          says: ['membership.tiers.open', 'membership.tiers.switch', '~Corporate B'],
          rows: { openDrafts: 0 },
        },
      },
    ],
  },
  {
    title: 'answers at once what paying, validation, the number and its use come to [C5 C22 C24 C25 C26]',
    who: 'Megan',
    steps: [
      { say: 'mijn lidmaatschap', expect: { says: ['~Silver', '~151335488'], rows: { openDrafts: 0 } } },
      { say: 'wat is mijn lidnummer?', expect: { says: ['membership.number.is', '~151335488'] } },
      {
        say: 'betaal ik vandaag met de kaart?',
        expect: {
          says: ['membership.payment.card.means', 'membership.payment.usual'],
          not: ['membership.payment.transfer.means'],
        },
      },
      {
        say: 'hoe lang duurt de validatie van een zakelijk account?',
        expect: { says: ['membership.validation.text', 'membership.validation.done'] },
      },
      { say: 'verandert mijn lidnummer?', expect: { says: ['membership.changed.text'] } },
      {
        say: 'kan ik het lidmaatschap meteen gebruiken?',
        expect: { says: ['membership.start.text'], rows: { openDrafts: 0, cases: 0 } },
      },
    ],
  },
  {
    title:
      'signs up for a level: payment, review with order number and terms, then the card with its new number [C14 C22 C23 C24 C25 C26]',
    who: 'Megan',
    steps: [
      { say: 'hallo', by: 'Patti' },
      {
        say: 'ik wil naar Gold',
        expect: {
          says: [
            'membership.payment.which',
            'membership.payment.card.means',
            'membership.payment.transfer.means',
          ],
          rows: { memberships: 0 },
        },
      },
      {
        say: 'met overschrijving',
        expect: {
          says: ['membership.review.introAgain', 'membership.review.terms', '~151335488'],
          form: { shows: ['Gold'] },
        },
      },
      {
        say: 'akkoord met de voorwaarden, bestelbon 4500-77812',
        expect: { form: { ready: true, shows: ['4500-77812'] } },
      },
      {
        say: 'verandert mijn lidnummer?',
        expect: { says: ['membership.changed.text'], rows: { memberships: 0 } },
      },
      {
        click: 'engine.send',
        expect: {
          says: [
            'membership.number.is',
            'membership.start.text',
            'membership.joined.replaces',
            'membership.joined.invoice',
            'membership.payment.transfer.means',
            '~151335489',
            '~4500-77812',
          ],
          rows: { memberships: 1, openDrafts: 0 },
        },
      },
      { look: true, by: 'Patti', expect: { says: ['membership.desk.joined', '~151335489'] } },
      { say: 'mijn lidmaatschap', expect: { says: ['~Gold', '~151335489'], not: ['~151335488'] } },
    ],
  },
  {
    title:
      'offers no level beyond the points, nor the one there is, and does not take the terms as read [C13 C14 C23]',
    who: 'Megan',
    steps: [
      {
        say: 'ik wil naar Platinum',
        expect: {
          says: ['membership.tier.tooHigh', 'membership.tier.current', '~Gold'],
          noButtons: ['membership.switch.on'],
        },
      },
      { click: 'engine.choose.button', row: 'Gold', expect: { says: ['membership.payment.which'] } },
      { click: 'engine.choose.button', row: 'Creditcard', expect: { says: ['membership.review.terms'] } },
      { click: 'engine.cancel', expect: { rows: { openDrafts: 0, memberships: 0 } } },
    ],
  },
  {
    title:
      'registers products one after the other with a best guess, and completes one that lacks its data [C8 C11 C12]',
    who: 'Megan',
    steps: [
      {
        say: 'mijn R6 en een 100-500 lens registreren',
        expect: {
          says: ['membership.product.intro'],
          form: { ready: true, shows: ['EOS R6'] },
          rows: { memberProducts: 0 },
        },
      },
      {
        say: 'serienummer 998877665544, gekocht in mei 2024 in België, dealer Foto Quick, denk ik',
        expect: { form: { ready: true, shows: ['998877665544', 'Foto Quick'] } },
      },
      {
        say: 'verstuur maar',
        expect: {
          says: ['membership.product.kept', 'membership.product.counted', '~100-500'],
          rows: { memberProducts: 1 },
        },
      },
      { click: 'engine.cancel', expect: { rows: { openDrafts: 0 } } },
      {
        say: 'geen groen vinkje bij mijn 24-70',
        expect: { says: ['membership.state.incomplete', '~RF 24-70'], rows: { openDrafts: 0, cases: 0 } },
      },
      {
        click: 'engine.complete',
        row: 'RF 24-70',
        expect: { says: ['membership.product.complete', '~RF 24-70'] },
      },
      {
        send: {
          serial: '4455667788',
          boughtOn: '2023-05-01',
          country: 'BE',
          dealer: 'Foto Quick',
          guessed: 'true',
        },
        expect: { says: ['membership.product.counted', '~220'], rows: { memberProducts: 1 } },
      },
    ],
  },
  {
    title: 'registers a product of no list, for the desk to assign its points, and none twice [C8 C11]',
    who: 'Megan',
    steps: [
      { say: 'hallo', by: 'Patti' },
      { say: 'een C70 body registreren', expect: { form: { ready: false } } },
      {
        send: {
          name: 'C70',
          serial: '012034000123',
          boughtOn: '2024-01-02',
          country: 'FR',
          dealer: 'Photo Lilas',
        },
        expect: {
          says: ['refusal.product-registered-already.title', '~EOS R5'],
          rows: { memberProducts: 0 },
        },
      },
      { click: 'engine.edit', expect: { says: ['membership.product.title'] } },
      {
        send: { serial: '770012' },
        expect: { says: ['membership.product.toAssign'], rows: { memberProducts: 1 } },
      },
      { look: true, by: 'Patti', expect: { says: ['membership.desk.assign', '~C70'] } },
    ],
  },
  {
    title: 'migrates the products of a former membership by the e-mail that was given [C4 C9]',
    who: 'Megan',
    steps: [
      {
        say: 'mijn producten migreren',
        expect: {
          says: ['membership.migrate.ready', '~Macro 100 mm'],
          buttons: ['membership.migrate.button'],
        },
      },
      {
        click: 'membership.migrate.button',
        expect: { says: ['membership.products.title', '~Macro 100 mm'], not: ['membership.state.former'] },
      },
      {
        say: 'ik zie de blauwe knop producten migreren niet',
        expect: { says: ['membership.migrate.nothing', 'membership.migrate.callLine', '~0 820 12 40 40'] },
      },
    ],
  },
  {
    title:
      'takes the account first: one document without a VAT number, who is authorised, and the promise of two working days [C1 C3 C4 C5 C6 C7]',
    who: 'Joris',
    steps: [
      {
        say: 'ik wil lid worden',
        expect: {
          says: ['membership.tier.twoSteps', '~500', '~Silver', '~Gold', '~Platinum'],
          buttons: ['membership.tierLater'],
        },
      },
      { click: 'membership.tierLater', expect: { says: ['membership.vat.which', 'membership.vat.noMeans'] } },
      {
        say: 'we hebben geen btw-nummer',
        expect: {
          says: ['membership.documents.exactlyOne', 'membership.account.intro.noVat'],
          form: { ready: false },
          rows: { cases: 0 },
        },
      },
      {
        say: 'hoe lang duurt de validatie?',
        expect: { says: ['membership.validation.text'], rows: { cases: 0, openDrafts: 1 } },
      },
      { say: 'een uittreksel van de Kamer van Koophandel', expect: { rows: { cases: 0 } } },
      { say: 'ik ben bevoegd', expect: { rows: { cases: 0 } } },
      {
        say: 'old@example.org',
        expect: { form: { ready: true, shows: ['old@example.org', 'Havenbedrijf Zuid'] } },
      },
      {
        click: 'engine.send',
        expect: {
          says: ['membership.account.sent', 'membership.account.document', 'membership.password.wait'],
          not: ['membership.account.noFormerEmail'],
          rows: { cases: 1, businessAccounts: 1, openDrafts: 0 },
          newest: { case: { category: 'membership', subcategory: 'account' } },
        },
      },
      {
        say: 'ik wil lid worden',
        expect: { says: ['membership.validation.pending', '~CS0032600'], rows: { openDrafts: 0 } },
      },
      {
        say: 'een lens registreren voor mijn lidmaatschap',
        expect: { says: ['membership.validation.pending'], rows: { openDrafts: 0, memberProducts: 0 } },
      },
      {
        say: 'nog geen mail voor het wachtwoord van mijn zakelijke account, zal ik het opnieuw instellen?',
        expect: { says: ['membership.password.wait', 'membership.password.set', '~donotreply@'] },
      },
    ],
  },
  {
    title:
      'takes either document with a VAT number, a corporate level by its switch, and says what no former e-mail means [C2 C4 C10 C18]',
    who: 'Joris',
    steps: [
      {
        say: 'welke documenten heb ik nodig voor het zakelijke account?',
        expect: {
          says: ['membership.documents.vat', 'membership.documents.noVat', 'membership.documents.authorised'],
        },
      },
      {
        say: 'welke documenten heb ik nodig voor het zakelijke account zonder btw-nummer?',
        expect: {
          says: ['membership.documents.noVat'],
          not: ['membership.documents.vat'],
          buttons: ['membership.account.ask'],
        },
      },
      {
        say: 'wij willen lid worden van het professionele programma, we hebben 6000 punten',
        expect: {
          says: ['membership.tier.withPoints', '~Platinum'],
          not: ['~Corporate C'],
          buttons: ['membership.switch.on'],
        },
      },
      {
        click: 'membership.switch.on',
        expect: {
          says: ['~Corporate C', '~Corporate B'],
          not: ['~Silver', '~Corporate A'],
          buttons: ['membership.switch.off'],
        },
      },
      { say: 'niveau Corporate B', expect: { says: ['membership.vat.which'] } },
      {
        say: 'met een btw-nummer, het certificaat en een factuur',
        expect: { says: ['membership.documents.either', '~Corporate B'] },
      },
      {
        send: { authorised: 'true' },
        expect: {
          says: ['membership.account.sent', 'membership.account.noFormerEmail'],
          rows: { cases: 1, businessAccounts: 1 },
        },
      },
      {
        say: 'ik zie de blauwe knop producten migreren niet',
        expect: {
          says: ['membership.migrate.noEmail', 'membership.migrate.callLine'],
          buttons: ['membership.register', 'membership.migrate.giveNow'],
        },
      },
    ],
  },
  {
    title: 'sends to the desk what no record answers, with the membership number [C26]',
    who: 'Megan',
    steps: [
      {
        say: 'mijn lidmaatschap opzeggen',
        expect: { says: ['~151335488'], form: { ready: true }, rows: { cases: 0 } },
      },
      {
        click: 'engine.send',
        expect: {
          says: ['membership.ask.sent'],
          newest: { case: { category: 'membership' } },
          rows: { cases: 1 },
        },
      },
    ],
  },
  {
    title:
      'tells a user who looks after the membership, and a programme without one what there is instead [C1 C13]',
    steps: [
      {
        say: 'ik wil naar Gold',
        expect: {
          says: ['refusal.not-allowed.title', '~Adele Vance'],
          not: ['~151335488'],
          buttons: ['engine.help'],
        },
      },
      {
        say: 'mijn lidmaatschap',
        by: 'Lynne',
        expect: { says: ['membership.noProgramme.title'], not: ['~Silver'], rows: { openDrafts: 0 } },
      },
    ],
  },
];
