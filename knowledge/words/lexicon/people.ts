import type { LexiconRow } from './row.ts';

/** People, their access, their requests and what they are told. */
export const people: readonly LexiconRow[] = [
  [
    'administrator',
    'administrateur, admin, administratrice, administrateur client',
    'beheerder, administrator, admin',
    'administrator, admin',
  ],
  [
    'user',
    'utilisateur, collegue, collaborateur, personne, employe, salarie, membre',
    'gebruiker, collega, medewerker, persoon, werknemer, iemand',
    'user, colleague, coworker, person, employee, staff, teammate, somebody, someone',
  ],
  [
    'role',
    'role, droits, droit, permission, autorise, habilitation, autorisation, qui peut',
    'rol, rechten, recht, bevoegdheid, machtiging, mag, toelating, wie mag',
    'role, rights, permission, allowed, privileges, may, permissions',
  ],
  [
    'invite',
    'inviter, invitation, donner acces, ajouter un utilisateur, ajouter un collegue, creer un compte',
    'uitnodigen, uitnodiging, toegang geven, gebruiker toevoegen, collega toevoegen',
    'invite, invitation, give access, add a user, add a colleague, onboard',
  ],
  [
    'access',
    'acces, acceder, inscription, inscrire, enregistrer, nouveau compte, premiere fois',
    'toegang, registreren, inschrijven, registratie, aanmaken, eerste keer, account maken',
    'access, register, sign up, registration, enrol, first time, create account',
  ],
  [
    'approve',
    'approuver, valider, accepter, approbation, validation',
    'goedkeuren, goedkeuring, aanvaarden, bevestigen, valideren',
    'approve, approval, accept, validate, authorise, authorize',
  ],
  [
    'deactivate',
    'desactiver, supprimer, retirer, bloquer, parti, quitte, depart',
    'deactiveren, verwijderen, blokkeren, vertrokken, uit dienst, schrappen, wissen, weg',
    'deactivate, remove, delete, disable, block, left, leaver, leaves',
  ],
  [
    'promote',
    'promouvoir, passer admin, nommer, rendre administrateur',
    'promoveren, beheerder maken, bevorderen',
    'promote, make admin, upgrade',
  ],
  [
    'contact',
    'contact, contacts, personne de contact',
    'contact, contactpersoon, contactpersonen, contacten',
    'contact, contacts, contact person',
  ],
  [
    'delegate',
    'delegue, deleguer, delegation, delegues, en mon nom, a ma place',
    'gemachtigde, delegeren, machtiging, afgevaardigde, in mijn naam, volmacht',
    'delegate, delegation, on my behalf, in my place, for me, stand in',
  ],
  [
    'link',
    'lien, lien expire, confirmation, liens, session expiree, expire',
    'link, koppeling, bevestigingsmail, verlopen, bevestiging, bevestigingslink, sessie verlopen, vervallen',
    'link, confirmation, expired, activation link, confirmation link, session expired, timed out',
  ],
  [
    'password',
    'mot de passe, mdp, passe oublie, reinitialiser',
    'wachtwoord, paswoord, ww, resetten',
    'password, passcode, reset password, passwd, pwd',
  ],
  [
    'case',
    'demande, ticket, dossier, cas, incident, signalement, demandes',
    'melding, ticket, dossier, aanvraag, case, meldingen, aanvragen',
    'case, ticket, request, incident, call, cases',
  ],
  [
    'status',
    'statut, etat, avancement, cree, resolu, cloture, ouvert, ou en est',
    'status, toestand, stand van zaken, aangemaakt, opgelost, gesloten, hoever',
    'status, state, progress, created, resolved, closed, open, stage',
  ],
  [
    'comment',
    'commentaire, precision, information complementaire, ajouter une information, commenter, piece jointe, remarque',
    'opmerking, commentaar, aanvullen, extra informatie, toelichting, bijlage, reactie',
    'comment, note, add information, attachment, remark, reply',
  ],
  [
    'reopen',
    'rouvrir, reouvrir, revenu, revient, de nouveau, relancer',
    'heropenen, opnieuw openen, teruggekomen, terug, opnieuw, weer',
    'reopen, came back, back again, again, re open',
  ],
  [
    'watch',
    'suivre, liste de suivi, tenir informe, observateur, informe',
    'volglijst, volgen, op de hoogte, meevolgen, meekijken',
    'watch, watch list, keep informed, in copy, follow, cc, watcher, loop in',
  ],
  [
    'notice',
    'notification, notifications, alerte, alertes, avis, prevenu, prevenir, avertir',
    'notificatie, berichten, waarschuwing, meldingen ontvangen, verwittigd, verwittigen, notificaties, bericht',
    'notification, notice, alert, notified, notify, messages, notifications',
  ],
  [
    'language',
    'langue, francais, anglais, neerlandais, langage',
    'taal, frans, engels, nederlands',
    'language, french, english, dutch',
  ],
  [
    'accessibility',
    'accessibilite, gros caracteres, contraste, malvoyant, lecteur d ecran',
    'toegankelijkheid, grote letters, contrast, slechtziend, schermlezer',
    'accessibility, large text, contrast, screen reader, visually impaired',
  ],
  [
    'support',
    'assistance, support, hotline, service client, helpdesk, aide, parler a quelqu un, conseiller, appeler',
    'helpdesk, klantendienst, support, ondersteuning, hulp, klantenservice, servicedesk, iemand spreken, bellen',
    'support, helpdesk, hotline, service desk, help desk, customer service, speak to, human, ring',
  ],
  [
    'hours',
    'horaire, horaires, heures, ouvert, heure d ouverture, samedi, week end',
    'uren, openingsuren, bereikbaar, openingstijden, zaterdag, weekend',
    'hours, opening hours, open, saturday, weekend, opening times',
  ],
  [
    'training',
    'formation, former, cours, apprendre',
    'opleiding, training, cursus, leren',
    'training, course, learn, lesson',
  ],
];
