/**
 * What an exchange package is: its description (datapackage.json), and a package as somebody hands it in.
 */
@org.springframework.modulith.NamedInterface("format")
@org.jspecify.annotations.NullMarked
package org.cohorte.exchange.format;
