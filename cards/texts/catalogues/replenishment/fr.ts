import type { en } from './en.ts';

export const fr = {
  'replenishment.title': 'Envois automatiques',
  'replenishment.group':
    'Les consommables de ces appareils partent ensemble, au même endroit et au même contact.',
  'replenishment.nudge':
    'Tenez votre stock et votre adresse de livraison à jour : les envois arrivent à temps.',
  'replenishment.state.active': 'Actif',
  'replenishment.state.grey': 'Actif, non connecté',
  'replenishment.state.activate': 'À activer',
  'replenishment.state.eligible': 'Possible',
  'replenishment.state.ineligible': 'Impossible',
  'replenishment.means.active': 'Les consommables arrivent tout seuls.',
  'replenishment.means.grey': 'Fonctionne mieux une fois connecté au réseau : appelez le {phone}.',
  'replenishment.means.activate': 'Un appel suffit pour l’activer : {phone}.',
  'replenishment.means.eligible': 'Peut recevoir ses consommables sans commande.',
  'replenishment.means.ineligible': 'Seuls certains modèles le peuvent ; commandez ce qu’il lui faut.',
  'replenishment.ask.activate': 'Activer',
  'replenishment.ask.connect': 'Le connecter',
  'replenishment.ask.pause': 'Suspendre',
  'replenishment.ask.missing': 'Signaler une erreur',
} satisfies Record<keyof typeof en, string>;
