// SPDX-License-Identifier: Apache-2.0

import MartletNumerics

/// The datasets that come with the library.
///
/// They are part of the program: no file is read and nothing is fetched.
public enum Dataset {
  /// 344 penguins of three species, measured on three islands of the Palmer Archipelago, Antarctica.
  ///
  /// | column | type | meaning |
  /// |---|---|---|
  /// | `species` | category | Adelie, Chinstrap or Gentoo |
  /// | `island` | category | Biscoe, Dream or Torgersen |
  /// | `bill_length_mm`, `bill_depth_mm` | double | length and depth of the bill in millimeters |
  /// | `flipper_length_mm` | int | length of the flipper in millimeters |
  /// | `body_mass_g` | int | body mass in grams |
  /// | `sex` | category | female or male |
  /// | `year` | int | year of the study, 2007 to 2009 |
  ///
  /// 19 values are missing: the four measurements of two birds, and the sex of eleven.
  ///
  /// The task that suits it is to tell the species from the other columns.
  ///
  /// - Returns: A table of 344 rows and 8 columns.
  /// - Note: Horst, Hill and Gorman, *palmerpenguins: Palmer Archipelago (Antarctica) penguin data*,
  ///   2020, [doi:10.5281/zenodo.3960218], licence CC0 1.0. Collected by Kristen Gorman with the
  ///   Palmer Station LTER; first published in Gorman, Williams and Fraser, *Ecological Sexual
  ///   Dimorphism and Environmental Variability within a Community of Antarctic Penguins*, PLoS ONE
  ///   9(3), 2014, [doi:10.1371/journal.pone.0090081].
  ///
  /// [doi:10.5281/zenodo.3960218]: https://doi.org/10.5281/zenodo.3960218
  /// [doi:10.1371/journal.pone.0090081]: https://doi.org/10.1371/journal.pone.0090081
  public static func penguins() -> Table { penguinsTable }

  /// Read once, when it is first asked for; a constant, since a table is a value.
  private static let penguinsTable: Table = {
    do {
      // Whoever asks first may be interrupted; the constant is made all the same.
      return try Execution.$current.withValue(Execution(isInterruptible: false)) {
        var table = try Table.parse(csv: penguinsCSV)
        for name in ["species", "island", "sex"] {
          table = try table.converting(name, to: .category)
        }
        return table.from(DataSource(dataset: .penguins))
      }
    } catch {
      // The text is part of this program, and a test reads it.
      preconditionFailure("the penguins cannot be read: \(error)")
    }
  }()
}
