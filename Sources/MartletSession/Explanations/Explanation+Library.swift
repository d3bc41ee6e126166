// SPDX-License-Identifier: Apache-2.0

extension Explanation {
  /// What goes wrong with tables, matrices and charts.
  static let tables = Family(
    "Tables, matrices and charts",
    #"""
    unknown-column
    The table has no column of this name. Names are told apart by capital letters, spaces and all.
    - let birds = Dataset.penguins()
    - birds.select("bill_lenght_mm")
    + let birds = Dataset.penguins()
    + birds.select("bill_length_mm")

    duplicate-column
    Two columns of one table would have the same name.
    - Table([Column("a", [1]), Column("a", [2])])
    + Table([Column("a", [1]), Column("b", [2])])

    length-mismatch
    What belongs together has different lengths: columns of a table, or predictions and the truth.
    - Table([Column("a", [1, 2]), Column("b", [1])])
    + Table([Column("a", [1, 2]), Column("b", [1, 2])])

    row-out-of-range
    The rows of a table are counted from 0.
    - print(Dataset.penguins()["year"][999])
    + print(Dataset.penguins()["year"][0])

    range-out-of-bounds
    The range of rows goes beyond the end of the table.
    - Dataset.penguins().slice(0..<999)
    + Dataset.penguins().slice(0..<9)

    wrong-type
    The column holds values of a type that the function cannot work with.
    - Dataset.penguins()["species"].mean()
    + Dataset.penguins()["year"].mean()

    wrong-operands
    The two sides of an operator on columns do not go together, such as a text and a number.
    - Dataset.penguins().filter { $0["species"] == 5 }
    + Dataset.penguins().filter { $0["species"] == "Gentoo" }

    wrong-operand
    A condition is needed, or a number, and the expression on columns gives something else.
    - Dataset.penguins().filter { $0["year"] }
    + Dataset.penguins().filter { $0["year"] == 2008 }

    overflow
    A computation on a column of whole numbers leaves their range. Convert it to decimal numbers first.

    no-values
    The column holds no value at all, or too few: every one is missing.

    repeated-key
    A key occurs more often than a join expects, or several values belong to one place of a pivot.
    - Dataset.penguins().joined(with: Dataset.penguins(), by: "year", expecting: .oneToOne)
    + Dataset.penguins().distinct(by: "year").joined(with: Dataset.penguins(), by: "year", expecting: .oneToMany)

    class-too-small
    A class of the target has too few rows to be split among the parts.

    too-few-rows
    The table has too few rows for this.

    not-convertible
    A value of the column cannot become one of the other type.
    - Dataset.penguins().converting("species", to: .double)
    + Dataset.penguins().converting("year", to: .double)

    invalid-date
    The text is not a day of the calendar. Days are written year-month-day.

    unreadable-file
    The file is not there, may not be read, or is no text. Relative paths begin in the folder that `%pwd`
    shows.
    - Table(csv: "no-such-file.csv")
    + Dataset.penguins()

    unwritable-file
    The file cannot be written: its folder is not there, or the system does not permit it.
    - Dataset.penguins().chart().save("no-such-folder/birds.svg")
    + Dataset.penguins().chart()

    foreign-file
    The file was not written by Martlet. Tables of other programs are read from CSV, with `Table(csv: …)`.

    damaged-file
    The file was written by Martlet and is not as it was: its end is missing, or bytes have changed.

    newer-file
    A later version of Martlet wrote the file, and this one does not know what is in it.

    other-content
    The file holds something else than what was asked for, such as a table in place of a model.

    not-savable
    Values of this type cannot be kept in a file: nobody has said how.

    unknown-format
    The ending of a file's name says what the file is to hold, and this one is not known.
    - Dataset.penguins().chart().save("birds.doc")
    + Dataset.penguins().chart()

    not-allowed
    A cell reads and writes files in the notebook's folder, but for hidden ones, and reaches nothing else.
    In Jupyter you are asked; without anybody to ask, `martlet run` and `martlet install` have the options
    `--allow-read`, `--allow-write` and `--allow-net`. No cell can allow itself anything.

    malformed-csv
    The file is not laid out as CSV: a row has too many fields, or a quote is never closed. What differs
    from the usual form is said with `CSVFormat`.

    malformed-file
    A file of JSON, Excel, NumPy, IDX or gzip is damaged, or is none. The message says where.
    - print(Table.parse(json: "[1, 2"))
    + print(Table.parse(json: "[1, 2]"))

    invalid-address
    The text is no address that can be read: only http and https are, and no names or passwords in them.

    web-status
    The server answered that it does not give this: 404 means that there is no such thing, 403 that it is not
    allowed, 500 and more that something is wrong there. What may pass was tried again before.

    unreachable-host
    The server is silent, breaks off, or is not there. `WebOptions` has `timeout` and `retries`.

    web-too-large
    The answer has more bytes than `WebOptions.limit` lets it have.

    forbidden-by-robots
    The site asks programs to leave this alone, in its file `robots.txt`. Whoever may read it all the same
    says so with `WebOptions(obeysRobots: false)`.

    other-checksum
    What was fetched is not what `WebOptions.checksum` says it should be: it has changed since.

    broken-paging
    The pages of a list do not lead on: one comes again, or what should be an address is none.

    invalid-selector
    The text is no selector of CSS. `WebPage.select` lists what there is.
    - print(WebPage(html: "<p>x").select("p >").count)
    + print(WebPage(html: "<p>x").select("body > p").count)

    no-html-table
    The page has no such table: they are counted from 0. What a page makes with scripts is not in it.
    - print(Table.parse(html: "<table><tr><td>1</table>", at: 1))
    + print(Table.parse(html: "<table><tr><td>1</table>", at: 0))

    malformed-html-table
    A table of a page spans more cells or columns than any real one.

    no-element
    Nothing on the page is what the selector means, or the elements found are fewer.
    - print(WebPage(html: "<p>x").first("li").text)
    + print(WebPage(html: "<p>x").first("p").text)

    wrong-statement
    The database does not understand the statement; the error says where, if the database does. Names stand
    in double quotes, texts in single ones.

    wrong-value-count
    Each placeholder of a statement gets one value: `?` in SQLite, `$1`, `$2` and so on in PostgreSQL.

    refused-statement
    `query` only reads; `execute` runs statements that change something. No statement reaches another file,
    loads code, or begins a transaction.

    database-failure
    The database understood the statement but could not do it: something is locked, or a constraint says no.

    unreachable-database
    The server does not answer, or does not let the program in.

    wrong-address
    The address of a database is written as in "postgresql://name@host:5432/database".

    missing-library
    Servers of PostgreSQL are reached with PostgreSQL's own library, libpq, which is not installed here.

    unknown-table
    The database has no table of this name. `tables` lists those that it has.

    table-exists
    The database has a table of this name already. Write with `mode: .append` or `mode: .replace`.

    unreadable-value
    A value of a database fits into no column: bytes, a day beyond the calendar, a length with months. Ask
    the database for its text, or leave the column out.

    unwritable-value
    The database has nothing that stands for the value, such as NaN in SQLite.

    empty-table
    The table has no rows. Look at the filter that made it.
    - let none = Dataset.penguins().filter { $0["year"] > 3000 }
    - none.chart().point(x: "year", y: "year")
    + let some = Dataset.penguins().filter { $0["year"] > 2000 }
    + print(some.rowCount)

    shape-mismatch
    The shapes of two matrices do not go together. A product needs as many columns on the left as rows on
    the right.
    - print(Matrix([[1, 2]]) * Matrix([[1, 2]]))
    + print(Matrix([[1, 2]]) * Matrix([[1], [2]]))

    ragged-rows
    The rows of a matrix all have the same length.
    - Matrix([[1, 2], [3]])
    + Matrix([[1, 2], [3, 4]])

    out-of-range
    An argument lies outside of what is allowed; the error gives the limits.

    invalid-size
    A matrix has at least 0 rows and columns, and not more than the memory holds.

    mixed-axis
    One mark of the chart has numbers on this axis and another one names.

    mixed-color
    One mark of the chart colours by numbers and another one by names.

    not-positive
    A logarithmic axis shows positive numbers only.

    no-axis
    This mark needs an axis of numbers, which the chart does not have.

    malformed-matrix
    A confusion matrix has a row and a column for each class.
    """#
  )

  /// What goes wrong when models learn.
  static let learning = Family(
    "Models",
    #"""
    no-features
    Besides the target there is no column left to learn from.

    one-class
    All rows have the same class, so there is nothing to tell apart.

    missing-target
    The target is missing in some rows, from which nothing can be learned.
    - LogisticRegression().fit(Dataset.penguins(), target: "sex")
    + let birds = Dataset.penguins().droppingMissing()
    + (OneHot() + LogisticRegression()).fit(birds, target: "sex")

    continuous-target
    A classifier needs classes, and the target holds decimal numbers.

    missing-values
    The model cannot take missing values. Put `Impute()` before it, or drop the rows.
    - let birds = Dataset.penguins().select("species", "bill_length_mm")
    - LogisticRegression().fit(birds, target: "species")
    + let birds = Dataset.penguins().select("species", "bill_length_mm")
    + (Impute() + LogisticRegression()).fit(birds, target: "species")

    not-numeric
    Numbers are needed, and the column holds something else. `OneHot()` makes numbers of categories.
    - Dataset.penguins().chart().histogram(x: "species")
    + Dataset.penguins().chart().histogram(x: "year")

    not-finite
    A number is infinite or not a number.

    outside-domain
    A number is not among those that the method takes: a Box-Cox transform needs numbers above 0, the
    chi-square score numbers of at least 0.
    - PowerTransform(.boxCox).fit(Table([Column("x", [-1, 2, 3])]))
    + PowerTransform(.yeoJohnson).fit(Table([Column("x", [-1, 2, 3])]))

    too-many-levels
    A column has more different values than this is meant for; often it names single rows.

    unseen-level
    A value stands where the model saw others in training.

    missing-feature
    The model learned from a column that is not there now.

    wrong-feature-type
    A value has another type than the column that the model learned from.

    column-exists
    A step would make a column that is there already.

    invalid-hyperparameter
    A setting of the model lies outside of its range.
    - LogisticRegression(penalty: .l2(-1)).fit(Dataset.penguins(), target: "species")
    + LogisticRegression(penalty: .l2(1))

    negative-value
    The method takes counts or weights, and a number below 0 is none.

    no-target
    The step learns from the target, and none is given. In a pipeline it is the classifier's.

    no-terms
    Of all the terms of a column of texts none is left to count: the texts are empty, or the limits keep
    every term out.

    too-many-columns
    A step would make more columns than there is room for. Put rare levels together, keep fewer terms, or
    hash them into a fixed number of columns.

    unknown-class
    There is no such class among those of the report.
    """#
  )

  /// What goes wrong with commands and files of the notebook.
  static let notebook = Family(
    "Commands and notebooks",
    #"""
    unknown-command
    There is no `%` command of this name. `%help` lists them.
    - %whoo
    + %who

    bad-command
    The command cannot take what stands behind it.
    - %seed many
    + %seed 7

    command-failed
    The command could not do what it was asked.
    - %cd /no/such/folder
    + %cd .

    misplaced-command
    Commands stand at the top of a cell, before its code.
    - let x = 1
    - %who
    + %who
    + let x = 1

    shell-command
    A cell cannot start programs. Use a terminal; `%ls`, `%pwd` and `%cd` are there.
    - !ls
    + %ls

    cannot-keep
    A value can be saved if it is data: numbers, texts, collections, values of types that cells declare,
    tables, models. Closures and iterators are code. The message says what stands in the way.

    no-journal
    `%restore` brings back what a session kept of itself before it broke off. There is nothing to bring
    back if the last session was closed or restarted in good order, or made nothing that took a while,
    nor where notebooks run without a person.
    - %restore
    + %who

    unreadable-session
    The file is none that `%save` has written, or it is damaged. Nothing was loaded.

    file-not-found
    There is no such file. Relative paths begin in the folder that `%pwd` shows.
    - %run no-such-file.swift
    + %pwd

    expected-error
    The cell begins with `%expectError`, and it ran to its end.
    - %expectError
    - let x = 1
    + let x = 1

    cell-timeout
    The cell took longer than `martlet run --timeout` allows, and was stopped. What it did before stays
    done.

    bad-notebook
    The file is not a notebook, or not one of this version.

    cannot-export
    The cell does something that a compiled program cannot do, such as running another file.

    input-not-allowed
    The front end does not let the program ask for input.

    shutting-down
    The kernel is ending, so the cell was not run.
    """#
  )
}
