/** Mails as they are sent: templates filled with messages and texts. */
@NullMarked
package com.plexichat.sample.mail;

import org.jspecify.annotations.NullMarked;
