import type { CauseId, ScreenId } from './screen.ts';

/**
 * Screens that have gone or moved, each with the screen that now serves who comes by its address.
 * Portals link to our screens, so an address never dies; flow.lock.json holds every one there ever was.
 */
export const redirects: Readonly<Record<string, ScreenId>> = {
  'rejected.address': 'portal.address',
  'rejected.other-button': 'sso.which',
  'rejected.own-login': 'sign-in.own-login',
  'username.old-address': 'contact-details.ask-staff',
  'security-code.changed': 'contact-details.reach',
  'security-code.change-inside': 'contact-details.change-inside',
  'password.pin': 'device.pin',
  'outage.timed-out': 'device.signed-out',
  'activation.name': 'identity.name',
  'activation.not-give': 'identity.other-way',
  'reset.birth-date': 'identity.birth-date',
  'lockout.identity': 'identity.wait-as-told',
  'lockout.not-me': 'security.mine',
  'outage.accounts': 'portal.two-accounts',
  'outage.provider': 'sso.provider',
  'reset.news-settings': 'contact-details.news',
  'start.else': 'lookup.none',
  'start.other': 'lookup.none',
  'proxy.invited': 'activation.invited',
};

/**
 * Causes that have gone or moved, `path.screen.cause`, each with the cause or the screen that now serves who
 * comes by its address.
 */
export const movedCauses: Readonly<Record<string, ScreenId | CauseId>> = {
  'support.no-answer.nobody-picks-up': 'support.nobody-picks-up',
  'password.expired.by-email': 'security.claim',
  'security.only-saw.code-unasked': 'security.code-unasked',
  'security-code.several.unasked': 'security.code-unasked',
  'support.caller.one-differs': 'identity.caller.one-differs',
  'support.caller.error-code': 'support.caller',
  'proxy.invited.opens-theirs': 'activation.invited.other-in',
  'proxy.invited.other-email': 'activation.invited.wrong-email',
  'proxy.invited.have-account': 'activation.invited.have-account',
  'proxy.invited.asks-patient': 'activation.invited.asks-patient',
};
