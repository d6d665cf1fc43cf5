package org.chancery.archive;

import com.fasterxml.jackson.databind.node.ArrayNode;
import com.fasterxml.jackson.databind.node.ObjectNode;
import java.io.IOException;
import java.io.InputStream;
import java.nio.charset.StandardCharsets;
import java.nio.file.Path;
import java.sql.Connection;
import java.sql.DriverManager;
import java.sql.PreparedStatement;
import java.sql.ResultSet;
import java.sql.SQLException;
import java.sql.Statement;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Properties;

/**
 * The DuckDB file, with its numbered schema. Rows go in and come out as JSON. Used by one thread at
 * a time.
 */
final class Database implements AutoCloseable {
  /**
   * Number of the schema, schema.sql, and of what is written into it. One more after each change:
   * the database of an older archive is then made anew from its journal, which also carries over
   * what stands inside columns.
   */
  static final int SCHEMA = 3;

  private final Path file;
  private final Connection connection;
  private final Map<String, String> structures = new HashMap<>();

  private Database(Path file, Connection connection) {
    this.file = file;
    this.connection = connection;
  }

  /**
   * Opens the file, which is made if missing; it may be of an older schema, see {@link #schema}.
   *
   * @throws org.chancery.model.ChanceryException of kind BAD_ARCHIVE if it can't be used
   */
  static Database open(Path file) {
    Properties properties = new Properties();
    properties.setProperty("autoinstall_known_extensions", "false");
    properties.setProperty("autoload_known_extensions", "false");
    properties.setProperty("preserve_insertion_order", "true");
    try {
      Connection connection = DriverManager.getConnection("jdbc:duckdb:" + file, properties);
      Database database = new Database(file, connection);
      database.begun();
      return database;
    } catch (SQLException e) {
      throw Trouble.archive(
          "bad-database",
          file + ": can't be opened (" + e.getMessage() + "); 'rebuild' makes it anew",
          e);
    }
  }

  /**
   * Another connection to the same file, for reading at the same time.
   *
   * @throws org.chancery.model.ChanceryException of kind BAD_ARCHIVE if there can't be one
   */
  Database another() {
    try {
      return new Database(file, connection.unwrap(org.duckdb.DuckDBConnection.class).duplicate());
    } catch (SQLException e) {
      throw failed("another connection", e);
    }
  }

  /** Makes the tables of a new file; refuses one of a newer schema. */
  private void begun() throws SQLException {
    int version = schema();
    if (version > SCHEMA) {
      connection.close();
      throw Trouble.archive(
          "newer-archive",
          "%s: made by a newer Chancery (schema %d, this one knows up to %d); use that one"
              .formatted(file, version, SCHEMA));
    }
    if (version == 0) {
      begin();
      update(resource("schema.sql"));
      setState("schema", Integer.toString(SCHEMA));
      commit();
    }
  }

  /** Number of the schema that the file was made with. */
  int schema() {
    long tables = number("SELECT count(*) FROM duckdb_tables() WHERE table_name = 'state'");
    return tables == 0 ? 0 : Integer.parseInt(state("schema", "0"));
  }

  private static String resource(String name) {
    try (InputStream in = Database.class.getResourceAsStream(name)) {
      return new String(in.readAllBytes(), StandardCharsets.UTF_8);
    } catch (IOException e) {
      throw Trouble.bug("no " + name, e);
    }
  }

  /** A value kept in the database, or {@code otherwise}. */
  String state(String key, String otherwise) {
    List<ObjectNode> rows = rows("SELECT value FROM state WHERE key = ?", key);
    return rows.isEmpty() ? otherwise : rows.get(0).get("value").asText();
  }

  void setState(String key, String value) {
    update("DELETE FROM state WHERE key = ?", key);
    update("INSERT INTO state VALUES (?, ?)", key, value);
  }

  /** The rows of a query, a JSON object each. */
  List<ObjectNode> rows(String sql, Object... parameters) {
    try (PreparedStatement statement = prepare(sql, parameters);
        ResultSet result = statement.executeQuery()) {
      return Rows.all(result);
    } catch (SQLException e) {
      throw failed(sql, e);
    }
  }

  /** Hands over the rows of a query one by one, for results that don't fit into memory. */
  void each(String sql, java.util.function.Consumer<ObjectNode> consumer, Object... parameters) {
    try (PreparedStatement statement = prepare(sql, parameters);
        ResultSet result = statement.executeQuery()) {
      Rows.each(result, consumer);
    } catch (SQLException e) {
      throw failed(sql, e);
    }
  }

  /** The only number of a query. */
  long number(String sql, Object... parameters) {
    ObjectNode row = rows(sql, parameters).get(0);
    return row.elements().next().asLong();
  }

  int update(String sql, Object... parameters) {
    try (PreparedStatement statement = prepare(sql, parameters)) {
      return statement.executeUpdate();
    } catch (SQLException e) {
      throw failed(sql, e);
    }
  }

  private PreparedStatement prepare(String sql, Object... parameters) throws SQLException {
    PreparedStatement statement = connection.prepareStatement(sql);
    for (int i = 0; i < parameters.length; i++) {
      statement.setObject(i + 1, parameters[i]);
    }
    return statement;
  }

  /** Puts rows into a table; keys are columns, a missing key is a missing value. */
  void insert(String table, ArrayNode rows) {
    if (!rows.isEmpty()) {
      update(
          "INSERT INTO "
              + table
              + " BY NAME SELECT unnest(from_json(?::JSON, '"
              + structures.computeIfAbsent(table, this::structure)
              + "'), recursive := true)",
          Json.write(rows));
    }
  }

  private String structure(String table) {
    ObjectNode columns = Json.object();
    for (ObjectNode column :
        rows(
            "SELECT column_name AS name, data_type AS type FROM duckdb_columns()"
                + " WHERE table_name = ? ORDER BY column_index",
            table)) {
      String type = column.get("type").asText();
      if (type.endsWith("[]")) {
        columns.putArray(column.get("name").asText()).add(type.substring(0, type.length() - 2));
      } else {
        columns.put(column.get("name").asText(), type);
      }
    }
    ArrayNode structure = Json.array();
    structure.add(columns);
    return Json.write(structure);
  }

  void begin() {
    try {
      connection.setAutoCommit(false);
    } catch (SQLException e) {
      throw failed("BEGIN", e);
    }
  }

  void commit() {
    try {
      connection.commit();
      connection.setAutoCommit(true);
    } catch (SQLException e) {
      throw failed("COMMIT", e);
    }
  }

  /** Undoes what was done since {@link #begin}. */
  void rollback() {
    try {
      connection.rollback();
      connection.setAutoCommit(true);
    } catch (SQLException e) {
      throw failed("ROLLBACK", e);
    }
  }

  /** Carries the write-ahead log over into the file. */
  void checkpoint() {
    try (Statement statement = connection.createStatement()) {
      statement.execute("CHECKPOINT");
    } catch (SQLException e) {
      throw failed("CHECKPOINT", e);
    }
  }

  private static RuntimeException failed(String sql, SQLException e) {
    String shown = sql.length() > 160 ? sql.substring(0, 160) + " …" : sql;
    return Trouble.archive("database-failed", "DuckDB: " + e.getMessage() + " [" + shown + "]", e);
  }

  @Override
  public void close() {
    try {
      connection.close();
    } catch (SQLException e) {
      throw failed("close", e);
    }
  }
}
