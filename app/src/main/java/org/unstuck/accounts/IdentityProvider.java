package org.unstuck.accounts;

/**
 * An OpenID Connect provider that people of the team sign in with.
 *
 * @param title as the sign-in page names it
 */
record IdentityProvider(String title) {}
