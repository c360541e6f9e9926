import type { Language } from '../article.ts';

/** Words that tell nothing about the subject, folded. Negations and question words stay: they separate a fault from a how-to. */
const lists: Record<Language, string> = {
  fr: `a ai aie ait au aux avec avez avoir avons bonjour bonsoir c ca car ce cela celle celui ces cet cette ceux chez
    ci d dans de des deux donc du elle elles en encore est et etait etes etre eu fait faire faut fois font hier il ils
    j je juste l la le les leur leurs lui m ma mais me meme merci mes moi mon n ne nos notre nous on ont ou par
    parce parfois peu peut peux pour pourriez pouvez puis qu quand que quel quelle quelqu quelque qui quoi s sa salut
    sans se sera ses si soit son sont souvent suis sur svp t ta te tes tjrs toi ton toujours tous tout toute toutes tres
    trop tu un une va vais vers veut veux voici voila voit vos votre vous y depuis aussi alors apres avant comme deja
    plait faudrait voudrais aimerais besoin chose truc`,
  nl: `aan aub al alle alleen als alsjeblieft altijd ben bij bv d daar dan dat de deze die dit doe doen doet door
    dus een eens ene er even geef goedemorgen goeiedag ga gaan gaat graag had hallo heb hebben heeft hem het hier hij hoi
    hun ik in is je jij jou jouw jullie kan kunnen kunt keer krijg krijgen krijgt laat m maar me mee meer men mij mijn
    moest moet moeten mocht na naar nog nu of om omdat onder ons onze ook op over sinds soms staat steeds t te tegen toch
    toen tot u uit uw van vanaf veel volgens voor vaak waarop wanneer want was wat we wel werd wij wil willen word worden
    wordt ze zeer zelf zich zij zijn zo zonder zou bedankt dank telkens terwijl iets even gewoon`,
  en: `a about after again all also always am an and any are as at be because been before being but by could
    did do does doing done each ever every for from get gets getting got had has have having he hello here hi him his i
    if im in into is it its ive just keep keeps let like me more most my need of off ok on once only or our out own
    please pls s same she should since so some still such than thanks thank that the their them then there these they
    thing this those though time to too try trying up us use very want was we were whats when where which while who will with
    would you your`,
};

const toSet = (list: string): ReadonlySet<string> => new Set(list.split(/\s+/));
const sets: Record<Language, ReadonlySet<string>> = {
  fr: toSet(lists.fr),
  nl: toSet(lists.nl),
  en: toSet(lists.en),
};

/** The stop words of a language, folded. */
export const stopWords = (language: Language): ReadonlySet<string> => sets[language];
