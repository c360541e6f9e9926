import type { Language } from '../types.ts';

const list = (words: string): ReadonlySet<string> => new Set(words.trim().split(/\s+/));

/** Folded words that belong to one of the three languages only: the little words every sentence has. */
export const functionWords: Readonly<Record<Language, ReadonlySet<string>>> = {
  fr: list(`le la les un une des du au aux et ou est sont etes suis sommes ai avez avons ont etait etaient je tu il elle nous vous
    ils elles mon ma mes ton votre vos notre nos leur leurs ce cet cette ces ca qui que quoi quand comment pourquoi combien
    pour avec sans dans sur sous chez par pas plus jamais rien ne se si mais donc alors aussi tres trop bien deja encore
    toujours peut pouvez peux puis voudrais veux veut faut faudrait fait faire faites bonjour bonsoir salut oui non besoin
    quel quelle quels quelles ou y avoir etre tout tous toute toutes meme depuis apres avant entre vers lors machine
    imprimante imprimantes copieur toner commande facture contrat quelqu lui cela celle celui ceux ici demande svp voir`),
  nl: list(`het een de en van voor met zonder naar bij uit op aan om te dat dit deze die wie wat waar wanneer waarom hoe welke
    ik jij je wij we jullie ze zij hij hun hen mijn jouw onze ons ben bent zijn waren heb hebt heeft hebben had moet
    moeten kan kunnen kunt wil willen wilt zou zouden mag mogen niet geen wel niets iets iemand niemand al nog ook maar want dus
    als toen nu dan meer heel erg graag aub gelieve goedemorgen goedemiddag hallo dag ja nee bedankt dank toestel toestellen
    onder boven tussen tegen sinds tot over er hier daar alles allemaal gaat gaan doet doen krijg krijgt krijgen werkt
    wordt worden werd komt komen staat staan zit zitten nieuwe nodig printer papier factuur bestelling beneden`),
  en: list(`the a an and or is are was were be been am do does did have has had i you he she it we they my your our their his her
    its this that these those who what when where why how which to of in on at for with without from by about into
    not no never nothing something someone anyone can could would should will shall may might must need needs want wants
    please hello hi hey yes thanks thank there here again still already just only also too very much many any some all
    but so because if then than now out off up down over get got getting keep keeps make made put new help show tell send
    printer paper copier order invoice broken`),
};
