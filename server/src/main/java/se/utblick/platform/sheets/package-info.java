/**
 * A register's rows as CSV and XLSX, out and in, by the same columns.
 *
 * <p>Owns how a table is written so that a spreadsheet opens it as it is, and how one is read that somebody else has made,
 * hostile ones too. Does not own what a row means: each is handed over as a form, and its module reads it as it reads its
 * own page.
 *
 * <p>Start reading at {@link se.utblick.platform.sheets.Columns}.
 */
@NullMarked
package se.utblick.platform.sheets;

import org.jspecify.annotations.NullMarked;
