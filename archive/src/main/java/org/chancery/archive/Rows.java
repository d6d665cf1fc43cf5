package org.chancery.archive;

import com.fasterxml.jackson.databind.node.ArrayNode;
import com.fasterxml.jackson.databind.node.ObjectNode;
import java.sql.Array;
import java.sql.ResultSet;
import java.sql.ResultSetMetaData;
import java.sql.SQLException;
import java.sql.Timestamp;
import java.util.ArrayList;
import java.util.List;
import java.util.function.Consumer;

/** Rows of the database as JSON objects whose keys are the columns, in their order. */
final class Rows {
  private Rows() {}

  static List<ObjectNode> all(ResultSet result) throws SQLException {
    List<ObjectNode> rows = new ArrayList<>();
    each(result, rows::add);
    return rows;
  }

  static void each(ResultSet result, Consumer<ObjectNode> consumer) throws SQLException {
    ResultSetMetaData columns = result.getMetaData();
    int count = columns.getColumnCount();
    while (result.next()) {
      ObjectNode row = Json.object();
      for (int i = 1; i <= count; i++) {
        put(row, columns.getColumnLabel(i), result.getObject(i));
      }
      consumer.accept(row);
    }
  }

  private static void put(ObjectNode row, String key, Object value) throws SQLException {
    if (value == null) {
      row.putNull(key);
    } else if (value instanceof Array array) {
      ArrayNode list = row.putArray(key);
      for (Object element : (Object[]) array.getArray()) {
        list.add(element == null ? null : element.toString());
      }
    } else if (value instanceof Boolean flag) {
      row.put(key, flag);
    } else if (value instanceof Double || value instanceof Float) {
      row.put(key, ((Number) value).doubleValue());
    } else if (value instanceof Number number) {
      row.put(key, number.longValue());
    } else if (value instanceof Timestamp time) {
      row.put(key, time.toLocalDateTime() + "Z");
    } else {
      row.put(key, value.toString());
    }
  }
}
